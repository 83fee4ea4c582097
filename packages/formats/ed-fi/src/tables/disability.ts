import { textDescriptorTable } from '../descriptors/descriptor-table.ts'

/** Disabilities, in the words of the standard. */
export const disability = textDescriptorTable('Disability', [
  'Autism Spectrum Disorders',
  'Deaf-Blindness',
  'Hearing Impairment, including Deafness',
  'Intellectual Disability',
  'Infant/Toddler with a Disability',
  'Medical condition',
  'Mental impairment',
  'Motor impairment',
  'Multiple Disabilities',
  'Orthopedic Impairment',
  'Other',
  'Other Health Impairment',
  'Physical Disability',
  'Preschooler with a Disability',
  'Sensory impairment',
  'Serious Emotional Disability',
  'Speech or Language Impairment',
  'Specific Learning Disability',
  'Traumatic Brain Injury',
  'Visual Impairment, including Blindness',
])
