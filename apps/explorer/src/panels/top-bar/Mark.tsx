/** The mark: warp in ink, weft in the accent. */

/** The mark at 24 px. */
export function Mark() {
  return (
    <svg
      className="icon"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path stroke="currentColor" d="M6 3v3.1M6 11.2V21M12 3v9.2M12 18.4V21M18 3v3.1M18 11.2V21" />
      <path stroke="var(--accent)" d="M3 8.6h7M14 8.6h7M3 15.4h.6M8.4 15.4h7.2M20.4 15.4h.6" />
    </svg>
  );
}
