export { Nothing } from '@kader/domain/commands/case-file'
export { OneLog, OnePage, ReadLogPage, ReadMunicipalities } from '@kader/domain/commands/oversight'
