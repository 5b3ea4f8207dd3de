/* The editor for wide screens: CodeMirror, with numbered lines, colours, brackets
 * and what the compiler complains of in the margin. Tab leaves it, as it leaves
 * everything else on a page. Fetched when the panel opens. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { cpp } from "@codemirror/lang-cpp";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.controlKeyword, tags.typeName, tags.processingInstruction], color: "var(--accent)" },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: "var(--string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  { tag: tags.comment, color: "var(--comment)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--raised)" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "0.83rem", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--comment)", border: "none" },
  ".cm-gutter-lint": { width: "1.1em" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--mark) 45%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--mark)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--soft)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--ink)", border: "1px solid var(--rule)" },
});

export const makeEditor = ({ text, labelledby, describedby, onChange, onJudge }) => {
  const judge = () => { onJudge(); return true; };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        lintGutter(), lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), drawSelection(),
        history(), bracketMatching(), indentOnInput(), indentUnit.of("    "), EditorState.tabSize.of(4),
        cpp(), syntaxHighlighting(colours), look,
        keymap.of([{ key: "Mod-Enter", run: judge }, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({
          tabindex: "0", "aria-labelledby": labelledby, "aria-describedby": describedby }),
        EditorView.updateListener.of((update) => update.docChanged && onChange(view.state.doc.toString())),
      ],
    }),
  });
  const line = (number) => view.state.doc.line(Math.max(1, Math.min(number, view.state.doc.lines)));
  return {
    element: view.dom,
    get text() { return view.state.doc.toString(); },
    set text(given) {
      if (given !== this.text)
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: given } });
    },
    focus: () => view.focus(),
    mark: (complaints) => view.dispatch(setDiagnostics(view.state, complaints.map((one) => {
      const there = line(one.line), from = Math.min(there.from + one.column - 1, there.to);
      return { from, to: there.to, severity: one.kind, message: one.says };
    }))),
    goTo: ({ line: shown, from, to }) => {
      view.focus();
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(line(shown).from, { y: "start", yMargin: 60 }),
      });
    },
  };
};
