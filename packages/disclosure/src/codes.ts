/** A value made of codes only: words of the vocabulary, ids, days, numbers and booleans; a free string is `never`. */
export type Codes<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Codes<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Codes<T[Key]> }
        : never
