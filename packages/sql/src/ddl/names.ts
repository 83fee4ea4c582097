/** `student.birthPlace` as databases write names: `student_birth_place`. */
export const sqlName = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replaceAll('.', '_')
    .toLowerCase()
