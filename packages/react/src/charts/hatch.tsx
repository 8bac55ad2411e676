/** The pattern of what is hidden: slanting lines. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="gh-hatch" d="M-1 1 1-1M0 7 7 0M6 8 8 6" />
      </pattern>
    </defs>
  );
}
