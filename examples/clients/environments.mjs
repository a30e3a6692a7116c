// Somebody with places in several environments names the one to work in.
import { ask, logIn, url } from './welkom.mjs';

const token = await logIn('dave@globex.example');
const { account } = await ask('{ account { users { environment { id name } } } }', {}, token);
const environments = account.users.map(({ environment }) => environment);

const inEnvironment = async (id) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-welkom-environment': id,
    },
    body: JSON.stringify({ query: '{ viewer { environment { name } role { key } } }' }),
  });
  return response.json();
};

for (const { id } of environments) {
  const { data } = await inEnvironment(id);
  console.log('in', data.viewer.environment.name);
}
const { errors } = await inEnvironment('env_00000000000000000000000000');
console.log('elsewhere:', errors[0].extensions.code);
