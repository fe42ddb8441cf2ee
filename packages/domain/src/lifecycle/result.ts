/** An expected refusal is a value, not an exception. */
export type Result<Value, Refusal extends string> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export function granted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refused<const Refusal extends string>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal }
}
