/** Why a file is kept for its own format only. */
export const notScales = 'Scales of marks are not part of the common record: a mark stands there as it was given.'
export const notObjectives = 'Learning objectives are not part of the common record.'
export const notResources = 'Learning resources are not part of the common record.'
export const notLogins = 'Login profiles are not part of the common record.'
