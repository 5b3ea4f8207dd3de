/* The reader's text: kept at every change, put back, downloaded, opened; and what
 * there is to say of that. Whatever takes its place, a copy stays. */
import { button, element } from "./dom.js";

const MOST = 1 << 20; // bytes of a file that is opened

export class Files {
  #other = null; // the text that another tab has put in the place of this one

  constructor(panel) {
    this.panel = panel;
    this.notices = element("div", { className: "judge-notices" });
    this.notices.setAttribute("role", "status");
    this.chosen = element("input", { type: "file", accept: ".c,text/*", hidden: true });
    this.chosen.addEventListener("change", () => this.#open(this.chosen.files[0]));
    this.buttons = element("div", { className: "judge-files" },
      button("Reset", () => this.#reset(), { className: "judge-quiet" }),
      button("Download", () => this.#download(), { className: "judge-quiet" }),
      button("Open a file", () => this.chosen.click(), { className: "judge-quiet" }), this.chosen);
    const { store } = panel;
    store.onRefused = () => this.#say("This browser keeps nothing of this page: download your text before you leave.");
    store.onOther = (text) => this.#differs(text);
  }

  /** After a reset the copy is still there when the page is opened again. */
  begin() {
    const { editor, pack, store } = this.panel;
    const copy = store.get("copy");
    if (editor.text === pack.stub && copy !== null && copy !== pack.stub)
      this.#offer("A copy of your text is kept.", copy);
  }

  /** The text has been changed. */
  changed(text) {
    const { store } = this.panel;
    if (this.#other !== null) return store.set("copy", text);
    if (text === (store.get("text") ?? this.panel.pack.stub)) return store.settle();
    return store.keep(text);
  }

  #say(text, ...buttons) {
    const hide = button("Hide", () => {
      this.#clear();
      this.buttons.firstElementChild.focus();
    }, { className: "judge-quiet", "aria-label": "Hide this note" });
    this.#ask(text, ...buttons, hide);
  }

  /* What stays until it is answered. */
  #ask(text, ...buttons) {
    this.notices.replaceChildren(element("p", {}, text, ...buttons.flatMap((one) => [" ", one])));
  }

  #clear() {
    this.notices.replaceChildren();
  }

  #reset() {
    const { editor, pack } = this.panel;
    if (editor.text === pack.stub) this.#say("There is nothing to reset: this is the file as the lesson begins with it.");
    else this.#replace(pack.stub);
  }

  /* Another text, and the way back to this one. */
  #replace(text) {
    const { editor, store } = this.panel;
    const before = editor.text;
    if (before === text) return this.#say("That is the text that is here already.");
    store.set("copy", before);
    this.#show(text);
    return this.#offer("Your text was replaced. A copy is kept.", before);
  }

  #offer(words, copy) {
    this.#say(words, button("Bring my text back", () => {
      this.#replace(copy);
      this.panel.editor.focus();
    }));
  }

  #show(text) {
    const { editor, store } = this.panel;
    editor.text = text;
    editor.mark([]);
    store.keep(text);
  }

  async #open(file) {
    this.chosen.value = "";
    if (!file) return;
    if (file.size > MOST) this.#say(`${file.name} is too large: a file of this lesson has a few thousand letters.`);
    else this.#replace((await file.text()).replace(/\r\n?/g, "\n"));
  }

  #download() {
    const { editor, pack } = this.panel;
    const href = URL.createObjectURL(new Blob([editor.text], { type: "text/x-c" }));
    const link = element("a", { href, download: pack.file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(href), 10000);
    this.#say(`${pack.file} belongs in the folder lessons/${pack.folder}, where make lesson-${pack.number} judges it.`);
  }

  /* The other tab's text is there, and this one is here: nobody is written over. */
  #differs(other) {
    const { editor, store } = this.panel;
    if (other === editor.text) {
      if (this.#other !== null) this.#clear();
      this.#other = null;
      return store.settle();
    }
    this.#other = other;
    store.set("copy", editor.text);
    const done = (text) => {
      this.#other = null;
      store.settle();
      this.#replace(text);
      editor.focus();
    };
    return this.#ask("This file was changed in another tab, so what is here is not kept now.",
      button("Take that text", () => done(this.#other)),
      button("Keep this one", () => {
        const mine = editor.text;
        store.set("copy", this.#other);
        this.#other = null;
        store.settle();
        store.keep(mine);
        this.#say("This text is kept; the other one was put aside as a copy.");
        editor.focus();
      }));
  }
}
