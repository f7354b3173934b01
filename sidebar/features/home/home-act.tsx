import type { HomeAct, HomeCommand } from '../../../src/contract/home-views';
import { Button } from '../../components/button';
import { ExternalLink } from '../../components/external-link';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { usePlace } from '../../shell/place';
import { useHome } from './home-context';
import { useHomeCommand } from './use-home-command';

/** What can be done about an item by one press: go there, open the book, or give a command. */
export function HomeActView({ act }: { readonly act: HomeAct }) {
  const { said } = useTexts();
  const { go } = usePlace();
  const { place, url, command } = act;

  if (url !== undefined) {
    return <ExternalLink href={url} text={said(act.label)} />;
  }

  if (place !== undefined) {
    return (
      <Button variant="outlined" onClick={() => go(place)}>
        {said(act.label)}
      </Button>
    );
  }

  return command === undefined ? null : <CommandAct act={act} command={command} />;
}

/** The answer takes the place of the button that asked for it. */
function CommandAct({ act, command }: { readonly act: HomeAct; readonly command: HomeCommand }) {
  const { t, said } = useTexts();
  const { reload } = useHome();
  const { sending, answer, give } = useHomeCommand(command, reload);

  if (answer?.ok) {
    return (
      <Outcome tone="success" of={answer}>
        {act.done === undefined ? t('home.tone.done') : said(act.done)}
      </Outcome>
    );
  }

  return (
    <>
      {answer !== null && <RefusedNotice refused={answer} />}
      <Button variant="tonal" busy={sending} onClick={give}>
        {said(act.label)}
      </Button>
    </>
  );
}
