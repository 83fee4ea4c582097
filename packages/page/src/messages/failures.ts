import { text, type Worded } from './worded.ts'

/** What went wrong as a whole, by the code of the failure. */
export const failures: Readonly<Record<string, Worded<string>>> = {
  'empty-file': text('A file is empty: export it again.', 'Un archivo está vacío: expórtelo otra vez.'),
  'undecodable-text': text(
    'A file is no text that can be read: it may be a document or an image.',
    'Un archivo no es texto legible: quizá sea un documento o una imagen.',
  ),
  'too-many-columns': text(
    'A file has far too many columns: look for a missing line break.',
    'Un archivo tiene demasiadas columnas: busque un salto de línea que falta.',
  ),
  'damaged-zip': text(
    'A ZIP is damaged or cut off: download or export it again.',
    'Un ZIP está dañado o incompleto: descárguelo o expórtelo otra vez.',
  ),
  'zip-too-large': text('A ZIP unpacks to more than is safe.', 'Un ZIP se descomprime a más de lo que es seguro.'),
  'unsafe-zip-entry': text(
    'A ZIP holds an entry that cannot be read safely, such as an encrypted one: unpack it first.',
    'Un ZIP contiene una entrada que no se puede leer con seguridad, por ejemplo cifrada: descomprímalo antes.',
  ),
  'unsafe-xml': text('An XML file is made in a way that is not safe to read.', 'Un archivo XML no es seguro de leer.'),
  unreadable: text('A file cannot be read.', 'No se puede leer un archivo.'),
  'layout-not-recognised': text(
    'A file has the columns of no known version of its layout: choose another version, or describe it in a format file.',
    'Un archivo tiene columnas que no son de ninguna versión conocida: elija otra versión o descríbalo en un archivo de formato.',
  ),
  'cannot-fill-target': text(
    'The target requires what the files do not have: bring a table.',
    'El destino exige algo que los archivos no tienen: aporte una tabla.',
  ),
  'read-only-target': text('This format can be read but not written.', 'Este formato se puede leer pero no escribir.'),
  'unknown-meaning': text(
    'The list of codes gives a meaning that does not exist: correct it and give it back again.',
    'La lista de códigos da un significado que no existe: corríjala y devuélvala otra vez.',
  ),
}

/** For failures that have no words of their own. */
export const unexpected: Worded<string> = text(
  'Something went wrong that should not. Your files are unchanged.',
  'Algo falló que no debía. Sus archivos no han cambiado.',
)
