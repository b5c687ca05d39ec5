/** Which team: one of the profile's, or a name where it has none. */
import { t } from '../../words';

interface Props {
  teams: readonly string[];
  team: string;
  onTeam: (team: string) => void;
}

export function TeamField({ teams, team, onTeam }: Props) {
  return (
    <div class="stack small">
      <label for="pass-team">{t('pass_team')}</label>
      {teams.length > 0 ? (
        <select
          id="pass-team"
          class="field"
          value={team}
          onChange={(event) => onTeam(event.currentTarget.value)}
        >
          {!teams.includes(team) && <option>{team}</option>}
          {teams.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      ) : (
        <input
          id="pass-team"
          class="field"
          required
          maxLength={300}
          value={team}
          onInput={(event) => onTeam(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
