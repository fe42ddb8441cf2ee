import { defineArea } from '../area.ts'

export const ordersArea = defineArea('orders', {
  nl: async () => (await import('../nl/orders.ts')).orders,
  fr: async () => (await import('../fr/orders.ts')).orders,
  de: async () => (await import('../de/orders.ts')).orders,
  en: async () => (await import('../en/orders.ts')).orders,
})
