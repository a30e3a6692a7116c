/** Where something with this id is seen; null for what has no screen. */
export function screenOf(id: string): string | null {
  switch (id.slice(0, 3)) {
    case "usr":
      return `/users/${id}`;
    case "org":
      return `/organisations/${id}`;
    case "par":
      return "/partnerships";
    case "env":
      return "/environment";
    default:
      return null;
  }
}
