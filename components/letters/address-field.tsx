type Props = { consent: string; button?: string; refused?: boolean }

/** The end of every form that subscribes: an address, the button, and what is agreed to by pressing it. */
export function AddressField({ consent, button = 'S’abonner', refused = false }: Props) {
  return (
    <div className="subscribe">
      <label>
        Votre adresse e-mail
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
      <button type="submit">{button}</button>
      <p className="consent">
        {consent} <a href="/confidentialite">Ce que nous gardons</a>
      </p>
    </div>
  )
}
