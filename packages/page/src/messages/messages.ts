import { counted, number, phrase, text } from './worded.ts'

const enRecords = counted('en', 'record', 'records')
const esRecords = counted('es', 'registro', 'registros')
const enPeople = counted('en', 'person', 'people')
const esPeople = counted('es', 'persona', 'personas')
const enColumns = counted('en', 'column', 'columns')
const esColumns = counted('es', 'columna', 'columnas')
const enFiles = counted('en', 'file', 'files')
const esFiles = counted('es', 'archivo', 'archivos')

const percent = (share: number): string => `${Math.round(share)} %`

/** Everything the page says, in every language; findings have a table of their own. */
export const messages = {
  title: text('Check and convert education files', 'Comprobar y convertir archivos educativos'),
  lead: text(
    'State, district and partner files, from one format to another. Everything happens in this window; no file leaves your computer.',
    'Archivos estatales, de distritos y de organizaciones asociadas, de un formato a otro. Todo ocurre en esta ventana; ningún archivo sale de su computadora.',
  ),
  language: text('Language', 'Idioma'),
  skip: text('Skip to the files', 'Ir a los archivos'),

  privacyTitle: text('How to see that nothing leaves your computer', 'Cómo comprobar que nada sale de su computadora'),
  privacyOffline: text(
    'Save this page, disconnect from the network, and open the saved file. Everything works as before, because everything it needs is inside it.',
    'Guarde esta página, desconéctese de la red y abra el archivo guardado. Todo funciona igual, porque todo lo que necesita está dentro.',
  ),
  privacyPanel: text(
    'Or open your browser’s developer tools (F12), choose Network, and convert something: the list stays empty.',
    'O abra las herramientas de desarrollo del navegador (F12), elija Red y convierta algo: la lista queda vacía.',
  ),
  privacyPolicy: text(
    'The page forbids itself any connection: its first lines hold a content security policy that allows none, and the browser enforces it.',
    'La página se prohíbe a sí misma toda conexión: sus primeras líneas contienen una política de seguridad que no permite ninguna, y el navegador la hace cumplir.',
  ),

  filesTitle: text('1. Your files', '1. Sus archivos'),
  dropHere: text('Drop files, a folder or a ZIP here', 'Suelte aquí archivos, una carpeta o un ZIP'),
  chooseFiles: text('Choose files', 'Elegir archivos'),
  chooseFolder: text('Choose a folder', 'Elegir una carpeta'),
  ownFormatHint: text(
    'A YAML file that describes your own export is taken as a format.',
    'Un archivo YAML que describe su propia exportación se toma como formato.',
  ),
  filesChosen: phrase(
    (count: number) => `${enFiles(count)} chosen`,
    (count: number) => `${esFiles(count)} ${count === 1 ? 'elegido' : 'elegidos'}`,
  ),
  remove: phrase(
    (name: string) => `Remove ${name}`,
    (name: string) => `Quitar ${name}`,
  ),
  removeAll: text('Remove all', 'Quitar todo'),
  formatFileGood: phrase(
    (name: string) => `${name} can be used as a format.`,
    (name: string) => `${name} se puede usar como formato.`,
  ),
  formatFileBad: phrase(
    (name: string, count: number) => `${name} cannot be used: ${counted('en', 'mistake', 'mistakes')(count)}.`,
    (name: string, count: number) => `${name} no se puede usar: ${counted('es', 'error', 'errores')(count)}.`,
  ),

  formatTitle: text('2. What they are', '2. Qué son'),
  looking: text('Looking at the files …', 'Examinando los archivos …'),
  recognised: phrase(
    (title: string) => `Recognised: ${title}.`,
    (title: string) => `Formato reconocido: ${title}.`,
  ),
  notRecognised: text('The format was not recognised: choose it.', 'No se reconoció el formato: elíjalo.'),
  nearest: phrase(
    (title: string) => `The nearest is ${title}.`,
    (title: string) => `El más parecido es ${title}.`,
  ),
  format: text('Format', 'Formato'),
  version: text('Version', 'Versión'),
  choose: text('Choose …', 'Elija …'),
  commonRecord: text('Common record', 'Registro común'),
  ndjson: text('Lines of JSON', 'Líneas de JSON'),
  csv: text('Tables in CSV', 'Tablas en CSV'),
  xlsx: text('A workbook (XLSX)', 'Un libro de Excel (XLSX)'),
  readOnly: text('is only read', 'solo se lee'),
  options: text('Facts that stand in no column', 'Datos que no están en ninguna columna'),
  example: phrase(
    (example: string) => `For example ${example}`,
    (example: string) => `Por ejemplo ${example}`,
  ),
  unlessTold: phrase(
    (value: string) => `${value} unless told`,
    (value: string) => `${value} si no se indica`,
  ),
  check: text('Check these files', 'Comprobar estos archivos'),

  targetTitle: text('3. What they should become', '3. En qué deben convertirse'),
  planning: text('Comparing the two formats …', 'Comparando los dos formatos …'),
  carried: phrase(
    (share: number) => `The target can hold ${percent(share)} of the columns.`,
    (share: number) => `El destino puede contener el ${percent(share)} de las columnas.`,
  ),
  lossTitle: phrase(
    (count: number) => `What is lost or changed: ${enColumns(count)}`,
    (count: number) => `Qué se pierde o cambia: ${esColumns(count)}`,
  ),
  nothingLost: text('Every column is carried.', 'Se conservan todas las columnas.'),
  lost: text('not carried', 'no se conserva'),
  changed: text('with another code', 'con otro código'),
  depends: text('depends on the value', 'depende del valor'),
  whatBecomes: text('What becomes of it', 'Qué pasa con ella'),
  layout: text('File', 'Archivo'),
  column: text('Column', 'Columna'),
  reason: text('Why', 'Por qué'),
  inEnglish: text('', 'Los textos de esta tabla están en inglés.'),
  needTitle: text('What you must bring', 'Qué debe aportar'),
  blocked: phrase(
    (layouts: string) => `Nothing can be written before something is brought for ${layouts}.`,
    (layouts: string) => `No se puede escribir nada sin aportar algo para ${layouts}.`,
  ),
  missingTitle: phrase(
    (count: number) => `Required cells that the files cannot fill: ${enColumns(count)}`,
    (count: number) => `Celdas obligatorias que los archivos no pueden llenar: ${esColumns(count)}`,
  ),
  bring: text('What could be brought', 'Qué se podría aportar'),
  willWrite: phrase(
    (layouts: string) => `Will be written: ${layouts}.`,
    (layouts: string) => `Se escribirá: ${layouts}.`,
  ),
  willLeaveOut: phrase(
    (layouts: string) => `Left out, because the files say nothing about them: ${layouts}.`,
    (layouts: string) => `Se omite, porque los archivos no dicen nada al respecto: ${layouts}.`,
  ),
  tablesTitle: text('Tables', 'Tablas'),
  needed: text('needed', 'necesaria'),
  tableColumns: phrase(
    (columns: string) => `Columns: ${columns}`,
    (columns: string) => `Columnas: ${columns}`,
  ),
  bringTable: phrase(
    (name: string) => `Choose the table ${name}`,
    (name: string) => `Elegir la tabla ${name}`,
  ),
  brought: phrase(
    (name: string) => `Brought: ${name}`,
    (name: string) => `Aportada: ${name}`,
  ),
  convert: text('Convert', 'Convertir'),

  beginning: text('Beginning …', 'Comenzando …'),
  reading: text('Reading', 'Leyendo'),
  settling: text('Combining records', 'Combinando registros'),
  writing: text('Writing', 'Escribiendo'),
  records: phrase(enRecords, esRecords),
  people: phrase(enPeople, esPeople),
  cancel: text('Cancel', 'Cancelar'),
  failedToRun: text('It could not be done.', 'No se pudo hacer.'),
  technical: text('In detail', 'En detalle'),

  resultTitle: text('4. What came of it', '4. Resultado'),
  verdict: phrase(
    (read: number, aside: number) =>
      `${enRecords(read)} read, ${aside === 0 ? 'none' : number(aside, 'en')} set aside.`,
    (read: number, aside: number) =>
      `${esRecords(read)} ${read === 1 ? 'leído' : 'leídos'}, ${aside === 0 ? 'ninguno apartado' : counted('es', 'apartado', 'apartados')(aside)}.`,
  ),
  recordsRead: text('Records read', 'Registros leídos'),
  good: text('Good', 'Correctos'),
  skipped: text('Skipped', 'Omitidos'),
  setAside: text('Set aside', 'Apartados'),
  rowsWritten: text('Rows written', 'Filas escritas'),
  saveTitle: text('Save', 'Guardar'),
  everything: text('Everything in one ZIP', 'Todo en un ZIP'),
  data: text('The converted data only', 'Solo los datos convertidos'),
  report: text('The report, to be read', 'El informe, para leer'),
  findings: text('All findings (CSV)', 'Todos los hallazgos (CSV)'),
  machine: text('The report for programs (JSON)', 'El informe para programas (JSON)'),
  codes: text('Unknown codes (CSV)', 'Códigos desconocidos (CSV)'),
  worklist: text('Worklist with student ids (CSV)', 'Lista de trabajo con números de estudiantes (CSV)'),
  workbook: text('Worklist with student ids (XLSX)', 'Lista de trabajo con números de estudiantes (XLSX)'),
  worklistWarning: text(
    'A worklist names students by their numbers. Keep it where student records are kept.',
    'La lista de trabajo identifica a estudiantes por su número. Guárdela donde se guardan los expedientes.',
  ),

  problemsTitle: text('What to look at', 'Qué revisar'),
  noProblems: text('Nothing was found.', 'No se encontró nada.'),
  error: text('will be refused', 'será rechazado'),
  warning: text('check this', 'revise esto'),
  information: text('for information', 'para su información'),
  why: text('Why it matters', 'Por qué importa'),
  whatToDo: text('What to do', 'Qué hacer'),
  place: text('Place', 'Lugar'),
  line: phrase(
    (file: string, line: number) => `${file}, line ${line}`,
    (file: string, line: number) => `${file}, línea ${line}`,
  ),
  rule: text('Source of the rule', 'Fuente de la regla'),
  unverified: text('not verified', 'no verificada'),
  showValues: text('Show values of people', 'Mostrar los valores de las personas'),
  masked: text(
    'Values are shown by their shape, such as Aaa-9, until you ask for them.',
    'Los valores se muestran por su forma, como Aaa-9, hasta que usted los pida.',
  ),
  rowsOf: phrase(
    (file: string) => `Rows of ${file}`,
    (file: string) => `Filas de ${file}`,
  ),
  fetching: text('Looking up the rows …', 'Buscando las filas …'),
  noRows: text('No row of your files belongs to it.', 'No le corresponde ninguna fila de sus archivos.'),
  damagedRow: text('could not be taken apart', 'no se pudo dividir en celdas'),
  more: phrase(
    (count: number) => `${enRecords(count)} more like these: see the list of all findings.`,
    (count: number) => `${esRecords(count)} más como estos: vea la lista de todos los hallazgos.`,
  ),

  codesTitle: text('Unknown codes', 'Códigos desconocidos'),
  codesHow: text(
    'Save the list, write the meaning of each code into its last column, and give it back here. The files are then read again with it.',
    'Guarde la lista, escriba el significado de cada código en su última columna y devuélvala aquí. Los archivos se leen entonces otra vez con ella.',
  ),
  code: text('Code', 'Código'),
  times: text('Times', 'Veces'),
  giveBack: text('Give back the filled-in list', 'Devolver la lista completada'),
  givenBack: phrase(
    (name: string) => `${name} was used.`,
    (name: string) => `Se usó ${name}.`,
  ),

  previewTitle: text('Preview', 'Vista previa'),
  previewOf: phrase(
    (file: string) => `First rows of ${file}`,
    (file: string) => `Primeras filas de ${file}`,
  ),
  showPreview: text('Show the first rows', 'Mostrar las primeras filas'),
  noPreview: text('There are no rows to show.', 'No hay filas que mostrar.'),
  lineHeading: text('Line', 'Línea'),
  footer: text(
    'The result meets our reading of the specification of the format; only whoever receives it can say whether they accept it.',
    'El resultado cumple nuestra lectura de la especificación del formato; solo quien lo recibe puede decir si lo acepta.',
  ),
} as const
