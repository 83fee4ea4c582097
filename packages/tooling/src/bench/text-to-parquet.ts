import { DuckDBInstance } from '@duckdb/node-api'

/** How the file is cut into cells, and what the database may use. */
interface TextFacts {
  readonly delimiter: string
  readonly columns: number
  readonly memoryLimit: string
  readonly threads: number
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Copies a file of text into Parquet as a database does it by itself, and returns its rows. */
export const textToParquet = async (file: string, target: string, facts: TextFacts): Promise<number> => {
  const { delimiter, columns: count, memoryLimit, threads } = facts
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memoryLimit, threads: String(threads) })
  const connection = await instance.connect()
  const columns = Array.from({ length: count }, (_unused, place) => `'c${place + 1}': 'VARCHAR'`).join(', ')
  const cells = `delim = ${text(delimiter)}, header = false, quote = '', escape = '', auto_detect = false`
  try {
    await connection.run(
      `COPY (SELECT * FROM read_csv(${text(file)}, ${cells}, columns = {${columns}})) TO ${text(target)} (FORMAT parquet, COMPRESSION zstd)`,
    )
    const rows = await connection.runAndReadAll(`SELECT count(*) FROM read_parquet(${text(target)})`)
    return Number(rows.getRows()[0]?.[0])
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
