/* The places that can be found, of the pages as the generator lists them. */
import { inARow } from "./words.js";

const FIRST_SENTENCE = /^.*?[.:?!](?=\s|$)/;

class Entry {
  constructor(id, page, [anchor, heading, text, also]) {
    const { page: file, title, kind, label } = page;
    Object.assign(this, { id, file, title, kind, label, anchor, heading, text, also });
    this.first = text.match(FIRST_SENTENCE)?.[0] ?? "";
    // A lesson's number is in its label.
    const called = title.replace(/^\d+\. /, "");
    this.isPage = !heading || heading === title || heading === called;
    this.name = this.isPage ? called : heading;
    this.place = label === title ? label : `${label}: ${called}`;
  }

  get address() {
    return this.anchor ? `${this.file}#${this.anchor}` : this.file;
  }

  /** Its words in a row; worked out when first asked for. */
  get row() {
    return (this.known ??= inARow(`${this.heading}. ${this.text}`));
  }
}

export const entriesOf = (pages) => {
  const entries = [];
  for (const page of pages)
    for (const section of page.sections) entries.push(new Entry(entries.length, page, section));
  return entries;
};
