import { bundledProgram } from './src/bench/program.ts'
console.log(await bundledProgram('/tmp/bb'))
