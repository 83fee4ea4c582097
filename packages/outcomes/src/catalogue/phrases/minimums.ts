import { words } from '../words.ts'

/** How long somebody must have been enrolled to count. */
export const minimums = {
  tenDays: words('At least 10 days enrolled', 'Al menos 10 días de inscripción'),
  moreThanThirtyExpected: words('More than 30 days expected', 'Más de 30 días de asistencia esperada'),
  moreThanThirtyPresent: words('More than 30 days present', 'Más de 30 días de asistencia'),
  ninetyDays: words('At least 90 days enrolled', 'Al menos 90 días de inscripción'),
} as const
