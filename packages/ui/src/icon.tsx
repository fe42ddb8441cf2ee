import type { ReactElement } from 'react'

const paths = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  eye: 'M1.8 10S5 4.5 10 4.5 18.2 10 18.2 10 15 15.5 10 15.5 1.8 10 1.8 10zM10 12.4a2.4 2.4 0 100-4.8 2.4 2.4 0 000 4.8z',
  'eye-off':
    'M3 3l14 14M8.3 4.7A8.6 8.6 0 0110 4.5c5 0 8.2 5.5 8.2 5.5a14 14 0 01-2.3 2.9M13 14.9a7.6 7.6 0 01-3 .6C5 15.5 1.8 10 1.8 10a14 14 0 013.5-3.8M8.3 8.3a2.4 2.4 0 003.4 3.4',
  envelope: 'M2.5 5h15v10.5h-15zM2.5 5.5L10 11l7.5-5.5',
  question: 'M6.6 7A3.4 3.4 0 0110 3.6c2 0 3.5 1.3 3.5 3.1 0 2.6-3.5 2.8-3.5 5.5M10 16v.1',
  warning: 'M10 2.8L18.2 17H1.8zM10 8v4M10 14.4v.1',
  info: 'M10 18a8 8 0 100-16 8 8 0 000 16zM10 9v5M10 6.2v.1',
  pause: 'M7 5v10M13 5v10',
  clock: 'M10 18a8 8 0 100-16 8 8 0 000 16zM10 5.5V10l3 2',
  lock: 'M4.5 9h11v8.2h-11zM6.8 9V6.4a3.2 3.2 0 016.4 0V9',
  scales: 'M10 3v14M6 17h8M4 5.5h12M4 5.5L1.8 11h4.4L4 5.5zM16 5.5L13.8 11h4.4L16 5.5z',
  'arrow-right': 'M3 10h13M11 5l5 5-5 5',
  'arrow-left': 'M17 10H4M9 5l-5 5 5 5',
  'chevron-right': 'M7 4l6 6-6 6',
  'chevron-down': 'M4 7l6 6 6-6',
  external: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16.5 3.5L9 11',
  menu: 'M2.5 5.5h15M2.5 10h15M2.5 14.5h15',
  person: 'M10 9.8a3.4 3.4 0 100-6.8 3.4 3.4 0 000 6.8zM3.5 17.2a6.5 6.5 0 0113 0',
  people:
    'M7.5 9.5a3 3 0 100-6 3 3 0 000 6zM1.8 16.8a5.7 5.7 0 0111.4 0M13 9.3a2.8 2.8 0 100-5.4M15 11.6a5.4 5.4 0 013.2 5.2',
  print: 'M5.5 7V2.8h9V7M5.5 14h-3V7h15v7h-3M5.5 11.5h9v5.7h-9z',
  search: 'M8.8 14.6a5.8 5.8 0 100-11.6 5.8 5.8 0 000 11.6zM13 13l4.2 4.2',
  document: 'M5 2.5h6.5L15.5 7v10.5H5zM11.5 2.5V7h4M7.5 10.5h5.5M7.5 13.5h5.5',
  plus: 'M10 4v12M4 10h12',
  dot: 'M10 10h.01',
} as const

/** A drawing that accompanies words; it never stands alone. */
export type IconName = keyof typeof paths

/** Hidden from assistive technology: the word beside it carries the meaning. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg className="k-icon" data-icon={name} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
