export { Nothing } from '@kader/domain/commands/case-file'
export { IssueInstruction } from '@kader/domain/commands/instruction'
export { OneLog, OnePage, ReadLogPage, ReadMunicipalities } from '@kader/domain/commands/oversight'
export { SaveOrganisation } from '@kader/domain/commands/organisation'
