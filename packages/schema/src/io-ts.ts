export { codecOf } from './io-ts/codec-of.ts'
