import type { View } from '@kader/disclosure'

/** The register of organisations, and the names of the municipalities and services that it points to. */
export interface OrganisationViews {
  readonly organisation: View<'organisation', 'subSector' | 'service' | 'territory' | 'publicService' | 'socialSecurity', 'name' | 'kbo' | 'institution' | 'ovo' | 'contacts' | 'dataProtection'>
  readonly before: View<'organisation-before', 'subSector' | 'territory' | 'publicService' | 'socialSecurity' | 'madeOn', 'name' | 'kbo' | 'institution' | 'ovo' | 'contacts' | 'dataProtection'>
  readonly municipality: View<'municipality', 'nis', 'name'>
  readonly seat: View<'seat', 'mandate', 'name' | 'service'>
}
