/** Beside a Kader that someone may be practising with. Set before the demo's addresses are read. */
export const firstPort = Number(process.env['KADER_FIRST_PORT'] ?? 4400)
process.env['KADER_FIRST_PORT'] = String(firstPort)
