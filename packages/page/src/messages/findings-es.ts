import type { Issue } from '@nrec-align/mapping'
import type { FindingWords } from './finding-words.ts'

const words = (what: string, why: string, fix: string): FindingWords => ({ what, why, fix })

/** Every finding in Spanish; one that is added in English does not compile before it stands here. */
export const spanishFindings: Readonly<Record<Issue['code'], FindingWords>> = {
  'missing-required': words(
    'La celda está vacía, pero la especificación la exige.',
    'El sistema que lo recibe rechaza un registro así.',
    'Complete el valor en el sistema de origen.',
  ),
  'too-long': words(
    'El texto es más largo de lo que permite la especificación.',
    'El sistema que lo recibe lo corta o lo rechaza.',
    'Acorte el valor, o corrija lo que se escribió en el campo equivocado.',
  ),
  'wrong-length': words(
    'El texto no tiene la longitud exacta que da la especificación.',
    'Un identificador de otra longitud nombra a otra persona o a nadie.',
    'Revise el valor; quizá falten ceros a la izquierda.',
  ),
  'invalid-identifier': words(
    'El identificador no tiene la forma que usa quien lo emite.',
    'No se puede relacionar con otros archivos.',
    'Busque el identificador de nuevo donde se emitió.',
  ),
  'invalid-date': words(
    'El texto no es una fecha del calendario en la forma que usa este archivo.',
    'Sin la fecha, el registro no se puede situar en el tiempo.',
    'Escriba la fecha en la forma que muestra la descripción de la columna.',
  ),
  'invalid-instant': words(
    'El texto no es una fecha y hora en UTC, como 2025-08-14T09:00:00Z.',
    'Los cambios no se pueden ordenar.',
    'Exporte la hora en UTC con una Z al final.',
  ),
  'invalid-school-year': words(
    'El texto no es un año escolar en la forma que usa este archivo.',
    'El registro no se puede asignar a un año.',
    'Escriba el año escolar como muestra la descripción de la columna.',
  ),
  'date-not-complete': words(
    'Solo se conoce parte de la fecha, y este formato necesita una fecha completa.',
    'La celda queda vacía.',
    'Aporte la fecha completa en el origen.',
  ),
  'not-a-whole-number': words('El texto no es un número entero.', 'No se puede contar.', 'Escriba solo dígitos.'),
  'not-a-number': words(
    'El texto no es un número en la forma que permite este archivo.',
    'No se puede sumar.',
    'Escriba dígitos con los decimales permitidos como máximo, sin signos de porcentaje ni de moneda.',
  ),
  'too-many-digits': words(
    'El número tiene más decimales de los que caben en este formato.',
    'La celda queda vacía en lugar de redondearse.',
    'Redondee el valor deliberadamente en el origen.',
  ),
  'unknown-code': words(
    'El código no está en la lista publicada para esta columna.',
    'No se conoce su significado, así que cuenta como otro o se omite.',
    'Corrija el código, o indique su significado en la lista de códigos desconocidos y repita con ella.',
  ),
  'code-out-of-date': words(
    'El código existe, pero no para este año escolar.',
    'El sistema que lo recibe puede rechazarlo.',
    'Use el código que lo sustituyó.',
  ),
  'no-code-in-target': words(
    'La lista del destino no tiene código para este valor.',
    'La celda queda vacía.',
    'Elija a mano un código adecuado, si lo hay, y apórtelo.',
  ),
  'describes-empty-cell': words(
    'La celda describe otra del registro, que está vacía.',
    'Un error, un nombre o una escala sin su puntuación no dice nada, así que se omite.',
    'Complete la celda que describe, o vacíe esta.',
  ),
  'unreadable-text': words('El texto no se puede leer.', '', 'Exporte el archivo otra vez.'),
  'nul-character': words(
    'La celda contiene un carácter nulo.',
    'No se puede confiar en una celda así.',
    'Exporte el archivo otra vez; probablemente está dañado.',
  ),
  'wrong-column-count': words(
    'El registro tiene más o menos celdas que su diseño.',
    'Las celdas no se pueden distinguir con seguridad.',
    'Busque un separador dentro de un valor, o un salto de línea en medio de un registro.',
  ),
  'end-without-begin': words(
    'El registro termina algo que ningún registro comienza.',
    'No se sabe cuándo comenzó, así que sus días no se pueden contar.',
    'Aporte el registro que lo comienza, o corrija la fecha o la escuela de uno de los dos.',
  ),
  'begin-without-end': words(
    'El registro comienza algo de nuevo aunque lo anterior nunca terminó.',
    'Lo anterior queda abierto y se superpone a lo posterior.',
    'Añada el registro que termina lo anterior.',
  ),
  'wrong-record-length': words(
    'La línea es más larga que un registro de este diseño.',
    'Las celdas están en posiciones fijas: algo se intercaló y no se puede confiar en ninguna.',
    'Exporte el archivo otra vez; no lo edite con un programa que cambie espacios o letras con acento.',
  ),
  'other-layout-edition': words(
    'El registro es de otra edición del diseño que la que se usa para leer su archivo, o de una desconocida.',
    'Sus columnas pueden estar en otras posiciones, así que no se leyó ninguna.',
    'Ponga los registros de cada edición en un archivo aparte; para una desconocida, diga cuál de las conocidas tiene las mismas posiciones.',
  ),
  'malformed-json': words(
    'El texto no es JSON, o termina a la mitad.',
    'Lo que sigue en la misma lista no se puede distinguir con seguridad.',
    'Exporte el archivo otra vez; probablemente está cortado o se editó a mano.',
  ),
  'malformed-xml': words(
    'El texto no es XML bien formado, o termina a la mitad.',
    'A partir de aquí no se puede leer nada; lo anterior se usó.',
    'Exporte el archivo otra vez; probablemente está cortado o se editó a mano.',
  ),
  'nested-too-deep': words(
    'El registro tiene más niveles de los que puede tener un registro de este diseño.',
    'Un registro así está dañado, o hecho para agotar al lector.',
    'Exporte el registro otra vez.',
  ),
  'unknown-namespace': words(
    'El archivo nombra un espacio de nombres que este formato no conoce.',
    'Puede ser de otra versión, cuyos elementos significan otra cosa.',
    'Compruebe en qué versión se exportó el archivo.',
  ),
  'unmapped-record-kind': words(
    'El archivo contiene un tipo de registro que este formato no lee.',
    'Estos registros se cuentan y se omiten.',
    'Nada, salvo que esperara que se usaran.',
  ),
  'separator-in-item': words(
    'Un elemento de la lista contiene el carácter que separa los elementos en esta columna.',
    'Se leería como dos elementos, así que la lista no se lee.',
    'Quite el carácter del elemento en el sistema de origen.',
  ),
  'unknown-record-type': words(
    'Nada en el diseño dice qué tipo de registro es.',
    'No se puede leer.',
    'Revise la columna que nombra el tipo de registro.',
  ),
  'field-too-long': words(
    'Una celda es más grande que lo permitido.',
    'Casi siempre falta una comilla.',
    'Busque una comilla que se abre y nunca se cierra.',
  ),
  'unterminated-quote': words(
    'Se abre una comilla que nunca se cierra.',
    'Todo lo que sigue es una sola celda, así que se aparta entero.',
    'Cierre la comilla en el registro que se nombra aquí.',
  ),
  'junk-after-quote': words(
    'Hay texto entre una comilla de cierre y el separador siguiente.',
    'La celda no se puede leer con seguridad.',
    'Duplique las comillas dentro del valor.',
  ),
  'missing-key': words(
    'Nada en el registro dice de quién o de qué trata.',
    'No se puede relacionar con ningún otro registro.',
    'Complete el identificador en el sistema de origen.',
  ),
  'duplicate-key': words(
    'Otro registro de este archivo tiene la misma clave pero otro contenido.',
    'Solo uno puede ser correcto; se conserva el primero.',
    'Quite o corrija uno de los dos.',
  ),
  'duplicate-header': words(
    'Dos columnas tienen el mismo nombre.',
    'No está claro cuál es la buena.',
    'Cambie el nombre de una de las columnas o quítela.',
  ),
  'unknown-column': words(
    'La columna no es parte del diseño.',
    'Se conserva cuando se escribe el mismo formato, y en ningún otro caso.',
    'Nada, salvo que debiera coincidir con una columna conocida.',
  ),
  'missing-column': words(
    'Falta en el archivo una columna que la especificación exige.',
    'A todos los registros les falta el valor.',
    'Añada la columna a la exportación.',
  ),
  'misspelt-header': words(
    'El nombre de la columna es una errata conocida.',
    'Se lee como la columna que representa.',
    'Corrija el encabezado en la exportación.',
  ),
  'rule-broken': words(
    'Dos celdas del registro contradicen una regla de la especificación.',
    'El sistema que lo recibe rechaza un registro así.',
    'Vea la regla que se nombra aquí.',
  ),
  'must-be-blank': words(
    'La especificación quiere esta celda vacía aquí.',
    'Un lector estricto rechaza el archivo.',
    'Deje la celda vacía en este tipo de archivo.',
  ),
  'ambiguous-identifier': words(
    'La columna contiene identificadores, pero nada dice quién los emitió.',
    'No se usan para relacionar personas ni escuelas.',
    'Nombre el sistema con la opción que se indica aquí.',
  ),
  'sources-disagree': words(
    'Dos registros dan valores distintos para la misma persona o entidad.',
    'Se usa el que tiene precedencia.',
    'Decida qué fuente tiene razón y corrija la otra.',
  ),
  'contradicts-itself': words(
    'Dos valores del registro combinado se contradicen.',
    'Uno de ellos debe ser erróneo.',
    'Compare los dos con el origen y corrija el erróneo.',
  ),
  'overlapping-enrollment': words(
    'Dos inscripciones principales de un estudiante se superponen.',
    'El estudiante se cuenta dos veces, y el estado pide a una de las dos escuelas que ceda.',
    'Averigüe con las dos escuelas qué día cambió el estudiante, y corrija el fin de una o el comienzo de la otra; o marque una como secundaria.',
  ),
  'gap-in-enrollment': words(
    'Un estudiante deja una inscripción y comienza la siguiente en el mismo año escolar tras un intervalo largo.',
    'Entretanto no cuenta como inscrito en ningún lugar, lo que parece un abandono y reduce los días esperados.',
    'Pregunte si el estudiante estuvo ausente o si falta una inscripción o una fecha de salida; si no había clases, permita la pausa más larga.',
  ),
  'one-id-two-people': words(
    'Los registros con un mismo identificador difieren tanto en fecha de nacimiento y nombre que probablemente son de dos personas.',
    'Se combinan en un registro: cada una recibe lo que es de la otra.',
    'Busque a las dos donde se emitió el identificador, y corríjalo en el registro que lo tiene mal.',
  ),
  'possible-duplicate-person': words(
    'Dos personas con identificadores distintos tienen el mismo nombre y fecha de nacimiento.',
    'Si son una, el estudiante se cuenta dos veces y su historial está partido. Se mantienen separadas.',
    'Compárelas; si son una, pida a quien emite los identificadores que los una, y use uno solo en todos los archivos.',
  ),
  'days-do-not-add-up': words(
    'Los días del resumen de asistencia no suman.',
    'De ellos se calculan las tasas de asistencia y de ausentismo crónico, y el sistema que lo recibe puede rechazar el registro.',
    'Compare los días con los registros de asistencia: los de suspensión dentro de la escuela no son también días presentes, y todas las partes suman los días esperados.',
  ),
  'two-ids-one-person': words(
    'Dos identificadores distintos de un tipo que solo se tiene una vez coinciden en un registro.',
    'Los registros se mantienen separados para no unirlos por error.',
    'Averigüe qué identificador es de quién.',
  ),
  'named-but-no-record': words(
    'Se nombra una escuela, persona u otra cosa que ningún archivo describe.',
    'Solo se conoce su identificador.',
    'Añada el archivo o la tabla que la describe.',
  ),
  'refers-to-missing-record': words(
    'El registro se refiere a otro que no está en ningún archivo.',
    'La referencia no lleva a ninguna parte.',
    'Añada el registro que falta o corrija la referencia.',
  ),
  'ambiguous-side': words(
    'Más de un registro adicional podría llenar estas celdas.',
    'No se escribe ninguno.',
    'Quite el registro que sobra.',
  ),
  'more-values-than-columns': words(
    'Hay más valores que columnas en el destino.',
    'Los que sobran no se escriben.',
    'Decida qué valores importan más.',
  ),
  'list-shortened': words(
    'La celda da varios valores, pero el registro común guarda uno.',
    'Se usa el primero.',
    'Nada, salvo que deba contar otro.',
  ),
  'default-written': words(
    'El destino exige una celda que ninguna fuente da, así que se escribió el valor previsto para ese caso.',
    '',
    'Aporte el valor con una tabla si ese no es el correcto.',
  ),
  'missing-measure': words(
    'Ninguna fila de la tabla de medidas describe esta medida.',
    'El valor se conserva, pero no se sabe qué mide.',
    'Añada la medida a la tabla de medidas.',
  ),
  'missing-calendar': words(
    'Ningún calendario dice a qué periodo pertenece esta fecha.',
    'El periodo no se puede situar en el tiempo.',
    'Añada el calendario a la tabla de calendarios.',
  ),
  'no-records': words(
    'El archivo tiene encabezado y ningún registro.',
    'No hay nada que leer.',
    'Compruebe que la exportación llegó hasta el final.',
  ),
  'unknown-file': words(
    'El archivo no es parte del formato.',
    'Se conserva cuando se escribe el mismo formato, y en ningún otro caso.',
    'Nada, salvo que debiera haberse reconocido.',
  ),
  'leading-zeros-lost': words(
    'El número es más corto de lo que debe ser; faltan ceros a la izquierda.',
    'Nombra a otra persona o a nadie.',
    'Dé formato de texto a la columna en la hoja de cálculo y expórtela otra vez.',
  ),
  'leading-zeros-restored': words(
    'El identificador había perdido ceros a la izquierda; se repusieron.',
    'Su longitud deja una sola manera de hacerlo.',
    'Dé formato de texto a la columna en la hoja de cálculo para no tener que repararlo otra vez.',
  ),
  'scientific-notation': words(
    'Una hoja de cálculo convirtió el identificador a notación científica.',
    'Se perdieron dígitos para siempre.',
    'Exporte otra vez con la columna en formato de texto.',
  ),
  'excel-serial-date': words(
    'La fecha es un número de serie de una hoja de cálculo.',
    'No es la forma que usa este archivo.',
    'Dé a la columna formato de fecha o de texto y expórtela otra vez.',
  ),
  'date-order-ambiguous': words(
    'No se pueden distinguir el día y el mes.',
    'La fecha puede estar equivocada por meses.',
    'Exporte la fecha en la forma que usa este archivo.',
  ),
  'id-truncated-15-digits': words(
    'El identificador termina en ceros después del dígito quince, como los hacen las hojas de cálculo.',
    'Se perdieron dígitos para siempre.',
    'Exporte otra vez con la columna en formato de texto.',
  ),
  'formula-error': words(
    'La celda contiene un error de hoja de cálculo, como #N/A.',
    'No hay valor.',
    'Corrija la fórmula en la hoja de cálculo.',
  ),
  'no-row': words(
    'Un registro adicional no tiene fila en la que escribirse.',
    'No se escribe.',
    'Nada, salvo que la fila falte por error.',
  ),
  'cannot-hold': words(
    'El valor contiene el separador o un salto de línea, y este formato no tiene comillas.',
    'La fila no se puede escribir con seguridad.',
    'Quite el carácter del valor.',
  ),
  'removal-not-obeyed': words(
    'El registro pide su propia eliminación, pero no está publicado qué significa la letra.',
    'Se conserva como cualquier otro registro.',
    'Si debe retirar un registro anterior, dígalo con la opción que describe el formato.',
  ),
  'deleted-record': words(
    'El registro pide su propia eliminación.',
    'Los registros con la misma clave cargados antes se omiten.',
    'Nada.',
  ),
}
