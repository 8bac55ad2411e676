import type { Page } from 'playwright-core';

interface Value { readonly value?: unknown }
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Roles that hold others and say nothing, and the letters of a text, which its own node has already. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'LayoutTableRow', 'LayoutTableCell', 'DescriptionListTerm', 'LabelText', 'Legend', 'ListMarker', 'paragraph']);
/** States worth hearing; what is so by default is left out. */
const states = ['level', 'checked', 'expanded', 'disabled', 'invalid', 'required', 'live'] as const;

/** What a screen reader is given of the whole page: a line for each thing, with role, name, value, states and description. */
export async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree') as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const text = (value: Value | undefined): string => (typeof value?.value === 'string' || typeof value?.value === 'number' ? String(value.value).replace(/\s+/g, ' ').trim() : '');
  // The words of a choice stand on the page again, for those who see it: they are not said twice.
  let before = '';
  const walk = (node: Node, depth: number, over: string): void => {
    const role = text(node.role);
    const name = text(node.name);
    const quiet = node.ignored || silent.has(role) || role === 'RootWebArea' || (role === 'StaticText' && (!/[\p{L}\p{N}]/u.test(name) || over.includes(name) || before.includes(name)));
    if (!quiet) {
      lines.push(`${'  '.repeat(depth)}- ${line(node, role, name)}`);
      if (role !== 'StaticText') before = role === 'group' || role === 'radio' || role === 'checkbox' || role === 'textbox' ? `${name} ${text(node.description)}` : '';
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) walk(child, quiet ? depth : depth + 1, quiet ? over : name);
    }
  };
  const line = (node: Node, role: string, name: string): string => {
    const property = (key: string): unknown => node.properties?.find((each) => each.name === key)?.value.value;
    const said = states.flatMap((state) => {
      const value = property(state) as string | number | boolean | undefined;
      if (value === undefined || value === false || value === 'false' && state === 'invalid' || value === 'off') return [];
      return [value === true || value === 'true' ? state : state === 'level' ? `level ${String(value)}` : value === 'false' ? `not ${state}` : `${state} ${String(value)}`];
    });
    const value = text(node.value);
    const description = text(node.description);
    const known = role === 'StaticText' ? 'text' : role;
    return [
      known, ...(name === '' ? [] : [`"${name}"`]), ...(value === '' ? [] : [`= ${value}`]), ...(said.length === 0 ? [] : [`[${said.join(', ')}]`]),
      ...(description === '' ? [] : [`(${description})`]),
    ].join(' ');
  };
  const first = nodes[0];
  if (first !== undefined) walk(first, 0, '');
  return `${lines.join('\n')}\n`;
}
