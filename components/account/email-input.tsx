/** The one field for an address. `refused` where the address was not taken: what is wrong stands in `Refusal`. */
export function EmailInput({ label, refused = false }: { label: string; refused?: boolean }) {
  return (
    <label>
      {label}
      <input
        type="email"
        name="email"
        required
        maxLength={254}
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? 'refus' : undefined}
      />
    </label>
  )
}
