//! Parts that refer to each other in a circle.

/// The circles of a graph: which nodes lead to each other, by a number that they share. An
/// edge closes a circle if both its ends have the same.
pub(super) fn circles(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut left = Vec::new();
    let mut seen = vec![false; edges.len()];
    for node in 0..edges.len() {
        walk(node, edges, &mut seen, &mut |node| left.push(node));
    }
    let mut back = vec![Vec::new(); edges.len()];
    for (from, ends) in edges.iter().enumerate() {
        for to in ends {
            if let Some(back) = back.get_mut(*to) {
                back.push(from);
            }
        }
    }
    let mut circles = vec![0; edges.len()];
    let mut seen = vec![false; edges.len()];
    for (number, node) in left.into_iter().rev().enumerate() {
        walk(node, &back, &mut seen, &mut |node| {
            if let Some(circle) = circles.get_mut(node) {
                *circle = number;
            }
        });
    }
    circles
}

/// Visits what can be reached and was not seen, and tells of each node when all behind it is
/// visited. The depth of a document does not matter: nothing calls itself.
fn walk(from: usize, edges: &[Vec<usize>], seen: &mut [bool], leave: &mut dyn FnMut(usize)) {
    let mut is_new =
        |node: usize| seen.get_mut(node).is_some_and(|seen| !core::mem::replace(seen, true));
    let mut way = Vec::new();
    if is_new(from) {
        way.push((from, 0));
    }
    while let Some((node, next)) = way.last_mut() {
        let to = edges.get(*node).and_then(|ends| ends.get(*next)).copied();
        *next += 1;
        match to {
            Some(to) if is_new(to) => way.push((to, 0)),
            Some(_) => {}
            None => {
                leave(*node);
                way.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where each edge leads, and the edges that lie on a circle.
    type Row<'a> = (&'a [&'a [usize]], &'a [(usize, usize)]);

    #[test]
    fn edges_of_a_circle_and_others() {
        let table: [Row<'_>; 6] = [
            (&[], &[]),
            (&[&[0]], &[(0, 0)]),
            (&[&[1], &[2], &[]], &[]),
            (&[&[1], &[2], &[0]], &[(0, 1), (1, 2), (2, 0)]),
            // From one circle into another, and out of it.
            (&[&[1], &[0, 2], &[3, 4], &[2], &[]], &[(0, 1), (1, 0), (2, 3), (3, 2)]),
            (&[&[1, 2], &[3], &[3], &[]], &[]),
        ];
        for (edges, expected) in table {
            let edges: Vec<Vec<usize>> = edges.iter().map(|ends| ends.to_vec()).collect();
            let circles = circles(&edges);
            let all = edges
                .iter()
                .enumerate()
                .flat_map(|(from, ends)| ends.iter().map(move |to| (from, *to)));
            let found: Vec<(usize, usize)> =
                all.filter(|(from, to)| circles[*from] == circles[*to]).collect();
            assert_eq!(found, expected);
        }
    }
}
