import type { SubjectKind } from '#db/dto.ts'

type Props = { kind: SubjectKind; id: string; path: string; name: string }

/** To follow a subject; like `SaveLink`, a link to the door, which follows it, until somebody is signed in. */
export function FollowLink({ kind, id, path, name }: Props) {
  return (
    <a className="follow" href={`/connexion?suivre=${kind}/${id}&suite=${encodeURIComponent(path)}`} rel="nofollow" data-follow={`${kind}/${id}`}>
      Suivre<span className="hidden"> {name}</span>
    </a>
  )
}
