// A document and its file, by fetch alone: an idempotency key, an upload, a download.
import { randomUUID } from 'node:crypto';
import { ask, logIn, url } from './welkom.mjs';

const token = await logIn('bob@acme.example');
const { viewer } = await ask(
  '{ viewer { memberships { edges { node { organisation { id name } } } } } }',
  {},
  token,
);
const [{ node: { organisation } }] = viewer.memberships.edges;

// Asked twice with one key, it is done once: send it again where an answer was lost.
const input = {
  organisationId: organisation.id,
  kind: 'INVOICE',
  title: 'First',
  idempotencyKey: randomUUID(),
};
const CREATE = `mutation ($input: CreateDocumentInput!) {
  createDocument(input: $input) { document { id } uploadPath errors { code message } }
}`;
const [once, again] = [await ask(CREATE, { input }, token), await ask(CREATE, { input }, token)];
console.log('once:', once.createDocument.document.id === again.createDocument.document.id);

const other = await ask(CREATE, { input: { ...input, title: 'Another' } }, token);
console.log('another input:', other.createDocument.errors[0].code);

const { uploadPath } = once.createDocument;
const upload = () =>
  fetch(url + uploadPath, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/pdf',
      'x-file-name': encodeURIComponent('Factuur één.pdf'),
    },
    body: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
  });
const uploaded = await upload();
const { downloadPath, fileSize } = await uploaded.json();
console.log('uploaded:', uploaded.status, fileSize > 0);

const refused = await upload();
console.log('again:', refused.status, (await refused.json()).errors[0].code);

const file = await fetch(url + downloadPath, { headers: { authorization: `Bearer ${token}` } });
console.log('downloaded:', file.status, file.headers.get('content-type'));
