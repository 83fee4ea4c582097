/** Name of the engine, as users read it. */
export const ENGINE = 'duckdb'
