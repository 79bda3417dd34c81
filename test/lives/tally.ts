// What the lives of a run were made of.
export class Tally {
  private readonly counts = new Map<string, Map<string, number>>();

  /** One more of `what`, among those of `group`. */
  count(group: string, what: string): void {
    const among = this.counts.get(group) ?? new Map<string, number>();
    among.set(what, (among.get(what) ?? 0) + 1);
    this.counts.set(group, among);
  }

  /** The figures of a group, by name. */
  figures(group: string): Record<string, number> {
    return Object.fromEntries([...(this.counts.get(group) ?? [])].sort());
  }

  total(group: string): number {
    return [...(this.counts.get(group)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  }
}
