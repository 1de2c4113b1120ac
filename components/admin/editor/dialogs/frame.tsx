'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Modal } from '#components/admin/modal.tsx'

type Props = {
  title: string
  submit: string
  /** Why it cannot be submitted yet; shown beside the button once somebody tries. */
  problem?: string | null
  onSubmit: () => void
  onClose: () => void
  wide?: boolean
  children: ReactNode
  /** A second act, such as taking the mark away. */
  other?: { label: string; act: () => void }
}

/** A dialog with its form. */
export function Frame({ title, submit, problem = null, onSubmit, onClose, wide = false, children, other }: Props) {
  const status = useRef<HTMLParagraphElement>(null)
  const id = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (problem === null) onSubmit()
    else if (status.current) status.current.textContent = problem
  }
  return (
    <Modal className={wide ? 'editor-dialog editor-dialog-wide' : 'editor-dialog'} aria-labelledby={id} close={onClose}>
      <form onSubmit={send} noValidate>
        <h2 id={id}>{title}</h2>
        {children}
        <p ref={status} className="editor-missing" role="alert" />
        <p className="editor-acts">
          <button type="submit">{submit}</button>
          <button type="button" className="quiet" onClick={onClose}>
            Annuler
          </button>
          {other && (
            <button type="button" className="quiet" onClick={other.act}>
              {other.label}
            </button>
          )}
        </p>
      </form>
    </Modal>
  )
}

type LineProps = {
  label: string
  value: string
  onChange: (value: string) => void
  max?: number
  hint?: string
  type?: 'text' | 'url'
  placeholder?: string
  focused?: boolean
  list?: string
}

/** One line of a dialog with its label. */
export function Line({ label, value, onChange, max = 500, hint, type = 'text', placeholder, focused = false, list }: LineProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  return (
    <p className="editor-line">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type={type}
        value={value}
        maxLength={max}
        placeholder={placeholder}
        list={list}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="editor-hint">
          {hint}
        </span>
      )}
    </p>
  )
}
