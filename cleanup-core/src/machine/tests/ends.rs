//! How a run ends.

use super::*;

#[test]
fn it_completes_after_two_looks_that_agree() {
    let progress = Progress { destroyed: true, first_look: Some(vec![1]), ..Progress::default() };
    let (mut machine, effect) = take_over(Progress { attempts: [(DESTROY, 1)].into(), ..progress });
    assert!(matches!(effect, Effect::Inquire { .. }), "{effect:?}");
    nothing_forgotten(&mut machine, &[]);
    machine.step(Event::Rested);
    let effect = machine.step(seen(Power::Destroyed, Where::Appliance));
    assert_eq!(effect, Effect::Record(End::Completed));
    assert!(matches!(machine.step(Event::Recorded), Effect::Commit(_)));
    assert_eq!(machine.step(Event::Committed), Effect::End(End::Completed));
}

#[test]
fn an_answer_to_another_question_ends_the_run() {
    let mut machine = Machine::new(setup());
    machine.step(Event::Start);
    assert_eq!(machine.step(Event::Rested), Effect::End(End::Lost));
    assert_eq!(machine.step(Event::Start), Effect::End(End::Lost));
}

/// Wherever it is: who has lost the row, or cannot write it, sends nothing more.
#[test]
fn a_lost_row_ends_the_run_at_once() {
    for (event, end) in [(Event::Lost, End::Lost), (Event::RepositoryFailed, End::RepositoryFailed)] {
        let mut watching = detaching();
        assert_eq!(watching.step(event.clone()), Effect::End(end));
        let (mut committing, effect) = begin(setup(), view(Power::Running, Where::TestVm));
        committed(&effect, STOP);
        assert_eq!(committing.step(event.clone()), Effect::End(end));
        let mut loading = Machine::new(setup());
        loading.step(Event::Start);
        assert_eq!(loading.step(event.clone()), Effect::End(end));
        // And nothing wakes it up again.
        assert_eq!(loading.step(Event::Committed), Effect::End(End::Lost));
    }
}

#[test]
fn a_cancel_in_the_middle_detaches_nothing_more() {
    let (mut machine, effect) = begin(setup(), view(Power::Running, Where::TestVm));
    send(&mut machine, effect, STOP, Power::Running, Where::TestVm);
    assert_eq!(machine.view().map(|view| view.test_vm.power), Some(Power::Running));
    machine.cancel();
    let effect = machine.step(told(Status::Succeeded));
    assert_eq!(machine.view().map(|view| view.test_vm.power), Some(Power::Stopped));
    assert!(!matches!(&effect, Effect::Commit(progress) if progress.any_open()), "{effect:?}");
    assert!(machine.progress().cancel);
}
