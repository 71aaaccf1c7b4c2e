const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** Where a key stands that could reach an object's prototype; null when there is none. Walks without recursion: depth is the sender's choice. */
export const hostileKeyPath = (root: unknown): string | null => {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      const below = path === '' ? key : `${path}.${key}`;
      if (HOSTILE.has(key)) return below.slice(0, 200);
      const child = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof child === 'object') waiting.push({ value: child, path: below.length > 200 ? path : below });
    }
  }
  return null;
};
