/** Outlines on a 24 × 24 field. Drawn here, so that no emoji font is needed. */
const PATHS = {
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5.2l3.6 2.1',
  outbox: 'M3.5 6h17v12.5h-17zM3.5 6.5 12 13l8.5-6.5',
  drive: 'M3.5 18.5v-13h6l2 2.5h9v10.5z',
  phone: 'M7.5 2.8h9a1 1 0 0 1 1 1v16.4a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1zm3 15.7h3',
  lock: 'M6 10.5h12v10H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3',
  folder: 'M3.5 18.5v-13h6l2 2.5h9v10.5z',
  sheet: 'M5 3.5h14v17H5zM8 9h8M8 12.5h8M8 16h8M12 9v7',
  pdf: 'M6 2.8h8.5L19 7.5v13.7H6zM14 3v5h5M8.5 12.5h7M8.5 15.5h7',
  file: 'M6 2.8h8.5L19 7.5v13.7H6zM14 3v5h5',
  window: 'M9 5.5H5v13.5h13.5V15M13 4h7v7M20 4l-9 9',
} as const;

/** Names of the pictures on buttons and beside files. */
export type IconName = keyof typeof PATHS;

const COLORS: Partial<Record<IconName, string>> = {
  folder: '#5f6368',
  sheet: '#188038',
  pdf: '#c5221f',
};

interface IconProps {
  readonly name: IconName;
  /** Pixels. */
  readonly size?: number;
}

/** A picture beside a text that says the same: hidden from screen readers. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={COLORS[name] ?? 'currentColor'}
      stroke-width="1.7"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
