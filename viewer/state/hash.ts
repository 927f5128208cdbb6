/** The notation of the address: `key=value` joined by `&`, the items of a list by commas, each item percent-encoded. */

/** False, and so left out, when there is nothing to write. */
export function list(key: string, items: readonly string[]): string | false {
  return items.length > 0 && `${key}=${items.map(encodeURIComponent).join(',')}`;
}

export function item(key: string, value: string): string {
  return `${key}=${encodeURIComponent(value)}`;
}

/** What an address gives; whatever it holds, reading never fails. */
export class Given {
  private readonly values = new Map<string, string[]>();

  constructor(hash: string) {
    for (const part of hash.replace(/^#/, '').split('&')) {
      const cut = part.indexOf('=');
      if (cut < 1) continue;
      const key = part.slice(0, cut);
      this.values.set(key, [...(this.values.get(key) ?? []), part.slice(cut + 1)]);
    }
  }

  /** Null when it is not there or empty. */
  text(key: string): string | null {
    return this.list(key)[0] || null;
  }

  list(key: string): string[] {
    return this.lists(key)[0] ?? [];
  }

  /** One list for each time the key is given. */
  lists(key: string): string[][] {
    return (this.values.get(key) ?? []).map((value) => (value === '' ? [] : value.split(',').map(decoded)));
  }

  whole(key: string): number | null {
    const value = this.text(key);
    return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
  }

  oneOf<T extends string>(key: string, choices: readonly T[]): T | null {
    const value = this.text(key);
    return choices.find((choice) => choice === value) ?? null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
