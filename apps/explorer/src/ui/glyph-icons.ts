/** Lucide path data for every icon of the style table, by the table's own names: panels and canvas draw from it. */
import type { EntityIconName } from '@weft/view';
import {
  BookOpen,
  CalendarDays,
  CircleDot,
  Construction,
  Cpu,
  Factory,
  Globe,
  GraduationCap,
  Landmark,
  LandPlot,
  Layers,
  Map as MapIcon,
  MapPin,
  Microscope,
  ScrollText,
  User,
  Users,
  type IconNode,
} from 'lucide';

/** Icon data by Lucide's kebab-case name. A type drawn with a new icon does not compile until it is here. */
export const GLYPH_ICONS: Readonly<Record<EntityIconName, IconNode>> = {
  'book-open': BookOpen,
  'calendar-days': CalendarDays,
  'circle-dot': CircleDot,
  construction: Construction,
  cpu: Cpu,
  factory: Factory,
  globe: Globe,
  'graduation-cap': GraduationCap,
  landmark: Landmark,
  'land-plot': LandPlot,
  layers: Layers,
  map: MapIcon,
  'map-pin': MapPin,
  microscope: Microscope,
  'scroll-text': ScrollText,
  user: User,
  users: Users,
};
