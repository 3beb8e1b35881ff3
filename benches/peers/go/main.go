// The work of the measurements, done with cloudstack-go. Prints one line of JSON.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/apache/cloudstack-go/v2/cloudstack"
)

func client(url string) *cloudstack.CloudStackClient {
	return cloudstack.NewAsyncClient(url, "admin-api-key", "admin-secret-key", true)
}

func vmID(number int) string {
	return fmt.Sprintf("00000001-0000-4000-8000-%012x", number)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func stop(cloud *cloudstack.CloudStackClient, number int) error {
	_, err := cloud.VirtualMachine.StopVirtualMachine(cloud.VirtualMachine.NewStopVirtualMachineParams(vmID(number)))
	return err
}

func peakKib() int {
	status, err := os.ReadFile("/proc/self/status")
	check(err)
	for _, line := range strings.Split(string(status), "\n") {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "VmHWM:" {
			kib, err := strconv.Atoi(fields[1])
			check(err)
			return kib
		}
	}
	return 0
}

func cpuSeconds() float64 {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func listVMs(url string) any {
	cloud := client(url)
	rows := 0
	for page := 1; ; page++ {
		params := cloud.VirtualMachine.NewListVirtualMachinesParams()
		params.SetListall(true)
		params.SetPage(page)
		params.SetPagesize(500)
		answer, err := cloud.VirtualMachine.ListVirtualMachines(params)
		check(err)
		rows += len(answer.VirtualMachines)
		if len(answer.VirtualMachines) < 500 || rows >= answer.Count {
			break
		}
	}
	return map[string]any{"rows": rows, "cpu_s": cpuSeconds(), "peak_kib": peakKib()}
}

func listVolumes(url string) any {
	began := time.Now()
	cloud := client(url)
	rows := 0
	for page := 1; ; page++ {
		params := cloud.Volume.NewListVolumesParams()
		params.SetListall(true)
		params.SetPage(page)
		params.SetPagesize(500)
		answer, err := cloud.Volume.ListVolumes(params)
		check(err)
		rows += len(answer.Volumes)
		if len(answer.Volumes) < 500 || rows >= answer.Count {
			break
		}
	}
	return map[string]any{"rows": rows, "wall_s": time.Since(began).Seconds()}
}

// jobs stops `each` VMs one after the other in each of `workers` goroutines, each with a client of its own or all with `shared`.
func jobs(url string, workers, each int, shared *cloudstack.CloudStackClient) any {
	returned := map[string]float64{}
	var lock sync.Mutex
	var group sync.WaitGroup
	for worker := 0; worker < workers; worker++ {
		group.Add(1)
		go func(worker int) {
			defer group.Done()
			cloud := shared
			if cloud == nil {
				cloud = client(url)
			}
			for number := worker*each + 1; number <= worker*each+each; number++ {
				check(stop(cloud, number))
				at := float64(time.Now().UnixMicro()) / 1000
				lock.Lock()
				returned[vmID(number)] = at
				lock.Unlock()
			}
		}(worker)
	}
	group.Wait()
	return map[string]any{"returned": returned}
}

func deadlines(url string, limits []int) any {
	overshoot := make([]float64, len(limits))
	var group sync.WaitGroup
	for index, limit := range limits {
		group.Add(1)
		go func(index, limit int) {
			defer group.Done()
			cloud := client(url)
			cloud.AsyncTimeout(int64(limit / 1000))
			began := time.Now()
			if stop(cloud, index+1) == nil {
				check(fmt.Errorf("the job was over before its time limit"))
			}
			overshoot[index] = float64(time.Since(began).Microseconds())/1000 - float64(limit)
		}(index, limit)
	}
	group.Wait()
	return map[string]any{"overshoot_ms": overshoot}
}

func main() {
	url, work := os.Args[1], os.Args[2]
	numbers := []int{}
	for _, text := range os.Args[3:] {
		number, err := strconv.Atoi(text)
		check(err)
		numbers = append(numbers, number)
	}
	var result any
	switch work {
	case "list-vms":
		result = listVMs(url)
	case "list-volumes":
		result = listVolumes(url)
	case "jobs-in-turn":
		result = jobs(url, numbers[0], numbers[1], nil)
	case "jobs-at-once":
		result = jobs(url, numbers[0], 1, client(url))
	case "deadlines":
		result = deadlines(url, numbers)
	case "cancel":
		// A call that waits cannot be ended: it takes no context.
		result = map[string]any{"cannot": "a waiting call cannot be ended"}
	default:
		check(fmt.Errorf("no such work: %s", work))
	}
	check(json.NewEncoder(os.Stdout).Encode(result))
}
