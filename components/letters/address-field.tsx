import { EmailInput } from '#components/account/email-input.tsx'

type Props = { consent: string; button?: string; refused?: boolean }

/** The end of every form that subscribes: an address, the button, and what is agreed to by pressing it. */
export function AddressField({ consent, button = 'S’abonner', refused = false }: Props) {
  return (
    <div className="subscribe">
      <EmailInput label="Votre adresse e-mail" refused={refused} />
      <button type="submit">{button}</button>
      <p className="consent">
        {consent} <a href="/confidentialite">Ce que nous gardons</a>
      </p>
    </div>
  )
}
