/** What is shown of the roles of one level: in the environment, or in an organisation. */
export interface LevelProps<Roles> {
  title: string;
  roles: Roles;
  /** The viewer's own, by key. */
  own: ReadonlySet<string>;
}
