export { sealRecord, type SealedRecord } from './sealed-record.ts'
