/**
 * @generated SignedSource<<a959e470305837936a0100ab1016b3d2>>
 * @lightSyntaxTransform
 */

/* eslint-disable */

'use strict';

var node = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "after"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "after",
        "variableName": "after"
      }
    ],
    "concreteType": "InboxEvent",
    "kind": "LinkedField",
    "name": "inbox",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "item",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              }
            ],
            "type": "Notice",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "operationsInboxSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "operationsInboxSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2e9f496ea80b4f3962e9acd91494194f",
    "id": null,
    "metadata": {},
    "name": "operationsInboxSubscription",
    "operationKind": "subscription",
    "text": "subscription operationsInboxSubscription(\n  $after: String\n) {\n  inbox(after: $after) {\n    cursor\n    item {\n      __typename\n      id\n      ... on Notice {\n        kind\n      }\n    }\n  }\n}\n"
  }
};
})();

node.hash = "b44eae662d84db7a47ccdb33ba2d59fb";

export default node;
