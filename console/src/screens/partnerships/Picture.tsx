import type { Ref } from "react";
import { type Texts, useTexts } from "../../language/texts";
import {
  type Box,
  type Drawing,
  type DrawnMember,
  type DrawnOrganisation,
  type DrawnPartner,
  FONT,
  HEAD,
  LINE,
  MARK,
  TEXT,
} from "./drawing";
import styles from "./Picture.module.css";

const TEXTS = {
  in: { en: "Their people in your organisations", nl: "Hun mensen in jullie organisaties" },
  out: { en: "Your people in their organisations", nl: "Jullie mensen in hun organisaties" },
  partner: { en: "Partner", nl: "Partner" },
  nobody: { en: "nobody", nl: "niemand" },
  nobody_seen: { en: "nobody that you see", nl: "niemand die jij ziet" },
  member: { en: "Member", nl: "Lid" },
  administrator: { en: "Organisation administrator", nl: "Organisatiebeheerder" },
  asked: { en: "Dashed: asked, no access yet", nl: "Gestreept: gevraagd, nog geen toegang" },
} as const satisfies Texts;

/** The colours of the file; on the screen the classes say otherwise. */
const PAINT = {
  paper: "#ffffff",
  ink: "#1b2321",
  quiet: "#55605d",
  line: "#dcdcd4",
  partner: "#0f6b5c",
  onPartner: "#ffffff",
  house: "#efefea",
  edge: "#7d8884",
  bridge: "#e2f0ec",
  in: "#17653a",
  asked: "#7a4a05",
} as const;

const FOOT = 18;
export const MARGIN = 16;

interface Props {
  drawing: Drawing;
  /** What a screen reader says instead: the table beneath has everything. */
  label: string;
  /** Whether nobody is missing. */
  complete: boolean;
  ref: Ref<SVGSVGElement>;
}

export function Picture({ drawing: { width, height, dense, partners, notes }, label, complete, ref }: Props) {
  const say = useTexts(TEXTS);
  const whole = height + 30 + notes.length * FOOT;
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      className={styles.picture}
      width={width + 2 * MARGIN}
      height={whole + 2 * MARGIN}
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${whole + 2 * MARGIN}`}
      role="img"
      aria-label={label}
      fontFamily={FONT}
      fontSize={13}
    >
      <rect
        className={styles.paper}
        x={-MARGIN}
        y={-MARGIN}
        width={width + 2 * MARGIN}
        height={whole + 2 * MARGIN}
        fill={PAINT.paper}
      />
      <Quiet x={0} y={16} bold>
        {say("in")}
      </Quiet>
      <Quiet x={width / 2} y={16} anchor="middle" bold>
        {say("partner")}
      </Quiet>
      <Quiet x={width} y={16} anchor="end" bold>
        {say("out")}
      </Quiet>
      {partners.map((partner) => (
        <Partner
          key={partner.y}
          partner={partner}
          dense={dense}
          width={width}
          nobody={say(complete ? "nobody" : "nobody_seen")}
        />
      ))}
      <Legend y={height + 6} width={width} />
      {notes.map((note, row) => (
        <Quiet key={note} x={0} y={height + 36 + row * FOOT}>
          {note}
        </Quiet>
      ))}
    </svg>
  );
}

interface QuietProps {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  children: string;
}

function Quiet({ x, y, anchor = "start", bold = false, children }: QuietProps) {
  return (
    <text
      className={styles.quiet}
      x={x}
      y={y}
      fill={PAINT.quiet}
      fontSize={12}
      fontWeight={bold ? 600 : undefined}
      textAnchor={anchor}
    >
      {children}
    </text>
  );
}

interface PartnerProps {
  partner: DrawnPartner;
  dense: boolean;
  width: number;
  nobody: string;
}

function Partner({ partner, dense, width, nobody }: PartnerProps) {
  const { x, y, top, full, name, under, sides } = partner;
  const center = x + partner.width / 2;
  return (
    <g>
      {y > HEAD && (
        <line className={styles.line} x1={0} x2={width} y1={y - 10} y2={y - 10} stroke={PAINT.line} strokeWidth={1} />
      )}
      {sides.map(({ left, box, organisations }) => (
        <g key={String(left)}>
          {organisations.map((organisation) => (
            <Organisation key={organisation.y} organisation={organisation} left={left} dense={dense} />
          ))}
          {organisations.length === 0 && (
            <Quiet x={left ? box.x + box.width : box.x} y={box.y + box.height / 2 + 4} anchor={left ? "end" : "start"}>
              {nobody}
            </Quiet>
          )}
        </g>
      ))}
      <rect {...frame(partner)} rx={10} className={styles.partner} fill={PAINT.partner} />
      <text className={styles.onPartner} fill={PAINT.onPartner} textAnchor="middle">
        <title>{full}</title>
        <Lines texts={name} x={center} y={top} bold />
        <Lines texts={under} x={center} y={top + name.length * LINE} />
      </text>
    </g>
  );
}

/** Several lines of one text, under each other. */
function Lines({ texts, x, y, bold = false }: { texts: readonly string[]; x: number; y: number; bold?: boolean }) {
  return texts.map((text, row) => (
    <tspan key={`${y} ${text}`} x={x} y={y + row * LINE} fontSize={bold ? 13 : 12} fontWeight={bold ? 600 : undefined}>
      {text}
    </tspan>
  ));
}

interface OrganisationProps {
  organisation: DrawnOrganisation;
  left: boolean;
  dense: boolean;
}

function Organisation({ organisation, left, dense }: OrganisationProps) {
  const { bridge, full, name, members } = organisation;
  return (
    <g>
      <rect {...frame(bridge)} className={styles.bridge} fill={PAINT.bridge} />
      <rect
        {...frame(organisation)}
        rx={8}
        className={styles.house}
        fill={PAINT.house}
        stroke={PAINT.edge}
        strokeWidth={1}
      />
      <text className={styles.ink} fill={PAINT.ink} textAnchor="middle">
        <title>{full}</title>
        <Lines
          texts={name}
          x={organisation.x + organisation.width / 2}
          y={organisation.y + (organisation.height - name.length * LINE) / 2 + 12}
          bold
        />
      </text>
      {members.map((member) => (
        <Member key={member.crossing.id} member={member} left={left} dense={dense} />
      ))}
    </g>
  );
}

function Member({ member, left, dense }: { member: DrawnMember; left: boolean; dense: boolean }) {
  const { crossing, x, y, width, height, full, name, under } = member;
  const middle = y + height / 2;
  const at = left ? x + width - TEXT : x + TEXT;
  const said = {
    className: crossing.pending ? styles.askedText : styles.quiet,
    fill: crossing.pending ? PAINT.asked : PAINT.quiet,
    fontSize: 12,
  };
  return (
    <g>
      <Mark
        x={left ? x + width - MARK : x + MARK}
        y={middle}
        administrator={crossing.role.key === "ADMINISTRATOR"}
        pending={crossing.pending}
      />
      <text textAnchor={left ? "end" : "start"} x={at} y={dense ? middle + 4 : middle - 2}>
        <title>{full}</title>
        {dense && left && under && <tspan {...said}>{`${under}  `}</tspan>}
        <tspan className={styles.ink} fill={PAINT.ink} fontWeight={600}>
          {name}
        </tspan>
        {dense && !left && under && <tspan {...said}>{`  ${under}`}</tspan>}
        {!dense && (
          <tspan {...said} x={at} y={middle + 14}>
            {under}
          </tspan>
        )}
      </text>
    </g>
  );
}

interface MarkProps {
  x: number;
  y: number;
  administrator: boolean;
  pending: boolean;
}

/** Round for a member, a diamond for who administers; hollow and dashed while they were only asked. */
function Mark({ x, y, administrator, pending }: MarkProps) {
  const paint = {
    className: pending ? styles.asked : styles.in,
    fill: pending ? PAINT.paper : PAINT.in,
    stroke: pending ? PAINT.asked : PAINT.in,
    strokeWidth: 1.5,
    strokeDasharray: pending ? "2.5 2" : undefined,
  };
  if (!administrator) return <circle {...paint} cx={x} cy={y} r={6} />;
  return <path {...paint} d={`M${x} ${y - 8} l8 8 l-8 8 l-8 -8 z`} />;
}

function Legend({ y, width }: { y: number; width: number }) {
  const say = useTexts(TEXTS);
  const step = width / 3;
  return (
    <g>
      <Mark x={8} y={y} administrator={false} pending={false} />
      <Quiet x={20} y={y + 4}>
        {say("member")}
      </Quiet>
      <Mark x={step / 2 + 8} y={y} administrator pending={false} />
      <Quiet x={step / 2 + 22} y={y + 4}>
        {say("administrator")}
      </Quiet>
      <Mark x={step * 1.5 + 8} y={y} administrator={false} pending />
      <Quiet x={step * 1.5 + 20} y={y + 4}>
        {say("asked")}
      </Quiet>
    </g>
  );
}

const frame = ({ x, y, width, height }: Box) => ({ x, y, width, height });
