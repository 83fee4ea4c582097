/** Publications the facts of this format were read in; every layout and table names one of them. */
export const manual = 'PDE PIMS Manual, volume 1: template fields'
export const validValues = 'PDE PIMS Manual: valid values printed beside the template fields'
export const appendices = 'PDE PIMS Manual, volume 2: appendices'
