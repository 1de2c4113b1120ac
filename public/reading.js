// The size of text that this reader chose, before anything is painted. See components/article/tools.tsx.
try { const size = localStorage.getItem('text-size'); if (size === 'large' || size === 'larger') document.documentElement.dataset.text = size } catch {}
