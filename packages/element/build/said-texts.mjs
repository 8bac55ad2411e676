import ts from 'typescript';

/**
 * The names of the texts that a script can say: those that stand in it as a string, and those that a template or a sum in it could make.
 * Rather one too many: what is not told apart is kept.
 *
 * @param {string} script what was bundled, without any texts
 * @param {readonly string[]} names every name there is
 * @returns {ReadonlySet<string>}
 */
export function saidTexts(script, names) {
  const known = new Set(names);
  const said = new Set();
  /** @param {RegExp} pattern */
  const keep = (pattern) => { for (const name of names) if (pattern.test(name)) said.add(name); };
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) {
      if (known.has(node.text)) said.add(node.text);
      // The beginning or the end of a name that is put together by a plus.
      else if (/^[a-z][\w-]*\.(?:[\w-]+\.)*[\w-]*$/i.test(node.text) && isAdded(node)) keep(new RegExp(`^${literally(node.text)}`));
      else if (/^\.[\w.-]+$/.test(node.text) && isAdded(node)) keep(new RegExp(`${literally(node.text)}$`));
    } else if (ts.isTemplateExpression(node)) {
      const fixed = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      // A name has points, and a template that makes one has some letter of it: one that only puts points between is an id of something else.
      if (fixed.some((text) => text.includes('.')) && fixed.some((text) => /[a-z]/i.test(text)) && fixed.every((text) => /^[\w.-]*$/.test(text))) keep(new RegExp(`^${fixed.map(literally).join('.+')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2022, true));
  return said;
}

/** @param {import('typescript').Node} node */
function isAdded(node) {
  return ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** @param {string} text */
function literally(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
