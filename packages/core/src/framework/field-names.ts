/** Every property name a schema knows, at any depth, for suggesting the one that was meant. */
export function fieldNames(schema: unknown): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const definition = (node as { readonly _zod?: { readonly def?: Readonly<Record<string, unknown>> } })._zod?.def;
    if (!definition) return;
    const shape = definition['shape'];
    if (typeof shape === 'object' && shape !== null) {
      for (const [name, inner] of Object.entries(shape)) {
        names.add(name);
        visit(inner);
      }
    }
    for (const inner of [definition['element'], definition['innerType'], definition['valueType'], ...listOf(definition['options'])]) visit(inner);
  };
  visit(schema);
  return [...names];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
