import { useId } from 'react';
import { FACETS, NOT_KNOWN, type Facet, type Filter } from '../../lib/metrics/filter.ts';
import { texts } from './texts.ts';

interface Props {
  values: Record<Facet, string[]>;
  filter: Filter;
  onChange(filter: Filter): void;
  isBusinessTime: boolean;
  /** Absent where no business hours are set. */
  onBusinessTime?: ((is: boolean) => void) | undefined;
}

/** A facet in which all cases are the same is nothing to choose from. */
export function Filters({ values, filter, onChange, isBusinessTime, onBusinessTime }: Props) {
  const facets = FACETS.filter((facet) => values[facet].length > 1);
  if (facets.length === 0 && !onBusinessTime) return null;
  return (
    <form className="filters" aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
      {facets.map((facet) => (
        <FacetFilter
          key={facet}
          label={FACET_TEXTS[facet]}
          values={values[facet]}
          value={filter[facet]}
          onChange={(value) => onChange({ ...filter, [facet]: value })}
        />
      ))}
      {onBusinessTime && (
        <label className="tick">
          <input type="checkbox" checked={isBusinessTime} onChange={({ target }) => onBusinessTime(target.checked)} />{' '}
          {texts.businessTime}
        </label>
      )}
    </form>
  );
}

interface FacetProps {
  label: string;
  values: string[];
  value: string | undefined;
  onChange(value: string | undefined): void;
}

function FacetFilter({ label, values, value, onChange }: FacetProps) {
  const id = useId();
  // A site has a slash, a label may be anything: positions cannot be mistaken for each other.
  const chosen = value === undefined ? ALL : String(values.indexOf(value));
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => onChange(target.value === ALL ? undefined : values[Number(target.value)])}
      >
        <option value={ALL}>{texts.all}</option>
        {values.map((one, index) => (
          <option key={one} value={index}>
            {one === NOT_KNOWN ? texts.notKnown : one.replace(/^https?:\/\//, '')}
          </option>
        ))}
      </select>
    </div>
  );
}

const ALL = 'all';
const FACET_TEXTS: Record<Facet, string> = {
  site: texts.helpdesk,
  group: texts.group,
  area: texts.area,
  plan: texts.plan,
};
