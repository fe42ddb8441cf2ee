export { Nothing } from '@kader/domain/commands/case-file'
export { OneLog, OnePage, ReadLogPage } from '@kader/domain/commands/oversight'
