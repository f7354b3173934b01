import { AppError } from '../kernel/app-error';
import type { TokenClaims } from '../kernel/crypto/identity-token';
import { domainsOf, mailDomain } from '../kernel/text/mail-domain';
import type { AuthorityContext } from './authority-context';
import { type Configuration, requireConfiguration } from './state/configuration';

const ISSUERS: readonly string[] = ['https://accounts.google.com', 'accounts.google.com'];

/** Script property: what Google calls the organisation of the school account. */
const HOSTED_DOMAIN = 'HOSTED_DOMAIN';

function checkIssuer(claims: TokenClaims, configuration: Configuration): void {
  const fromGoogle = ISSUERS.includes(claims.iss ?? '');
  const forUs = claims.aud === configuration.addonClientId && configuration.addonClientId !== '';

  if (!fromGoogle || !forUs || claims.email_verified !== 'true') {
    throw new AppError('TOKEN_INVALID', {});
  }
}

/**
 * The e-mail an identity token proves: signed by Google, made for our add-on, not expired by our clock, verified, of one
 * of the school's own domains.
 * @throws AppError TOKEN_INVALID, TOKEN_EXPIRED, FOREIGN_DOMAIN.
 */
export function emailOfToken(context: AuthorityContext, token: string): string {
  const configuration = requireConfiguration(context.properties);
  const claims = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? context.tokens.verify(token) : null;

  if (claims === null) {
    throw new AppError('TOKEN_INVALID', {});
  }

  checkIssuer(claims, configuration);

  if (Number(claims.exp ?? 0) * 1000 <= context.clock.now()) {
    throw new AppError('TOKEN_EXPIRED', {});
  }

  const email = (claims.email ?? '').toLowerCase();
  const hosted = (claims.hd ?? '').toLowerCase();
  requireDomain(email, configuration);
  requireHosted(context, configuration, { email, hosted });

  return email;
}

/**
 * Without `hd` it is a consumer account, whatever its address says. In an organisation of several domains `hd` may be
 * another one than that of the address: what it says of the school account, which nobody else has, it says of everybody
 * of the same organisation (https://developers.google.com/identity/openid-connect/openid-connect).
 * @throws AppError FOREIGN_DOMAIN
 */
function requireHosted(
  { properties }: AuthorityContext,
  { domain, owner }: Configuration,
  { email, hosted }: { readonly email: string; readonly hosted: string },
): void {
  const learnt = properties.get(HOSTED_DOMAIN) ?? '';

  if (email === owner && hosted !== '' && hosted !== learnt) {
    properties.set(HOSTED_DOMAIN, hosted);

    return;
  }

  if (hosted === '' || (hosted !== learnt && !domainsOf(domain).includes(hosted))) {
    throw new AppError('FOREIGN_DOMAIN', { email, domain });
  }
}

/**
 * The e-mail of the visitor of a page of ours.
 * @throws AppError NOT_SIGNED_IN where the platform does not say, FOREIGN_DOMAIN.
 */
export function emailOfVisitor(context: AuthorityContext): string {
  const email = context.visitor.email();

  if (email === null || email === '') {
    throw new AppError('NOT_SIGNED_IN', {});
  }

  requireDomain(email, requireConfiguration(context.properties));

  return email.toLowerCase();
}

/** @throws AppError FOREIGN_DOMAIN for an address of none of the school's domains. */
function requireDomain(email: string, { domain }: Configuration): void {
  if (email === '' || !domainsOf(domain).includes(mailDomain(email))) {
    throw new AppError('FOREIGN_DOMAIN', { email, domain });
  }
}
