/**
 * Everything that can be reached from the starts, each after all it depends on. What depends on itself, by whatever
 * detour, comes together in one group of several.
 *
 * Tarjan's algorithm for strongly connected components, with a stack of its own, since chains of formulas can be longer
 * than the machine's stack is deep.
 */
export function calculationOrder<Node>(starts: Iterable<Node>, successorsOf: (node: Node) => readonly Node[]): Node[][] {
  const states = new Map<Node, State>();
  const open: Node[] = [];
  const groups: Node[][] = [];
  for (const start of starts) if (!states.has(start)) explore(start);
  return groups.reverse();

  function enter(node: Node): Visit<Node> {
    const state = { index: states.size, low: states.size, isOpen: true };
    states.set(node, state);
    open.push(node);
    return { node, state, successors: successorsOf(node), next: 0 };
  }

  function explore(start: Node): void {
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const successor = visit.successors[visit.next++];
      if (successor === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.state.low = Math.min(parent.state.low, visit.state.low);
        if (visit.state.low === visit.state.index) groups.push(close(visit.node));
        continue;
      }
      const known = states.get(successor);
      if (!known) path.push(enter(successor));
      else if (known.isOpen) visit.state.low = Math.min(visit.state.low, known.index);
    }
  }

  function close(root: Node): Node[] {
    const group = open.splice(open.lastIndexOf(root));
    for (const node of group) {
      const state = states.get(node);
      if (state) state.isOpen = false;
    }
    return group;
  }
}

interface State {
  readonly index: number;
  low: number;
  isOpen: boolean;
}

interface Visit<Node> {
  readonly node: Node;
  readonly state: State;
  readonly successors: readonly Node[];
  next: number;
}
